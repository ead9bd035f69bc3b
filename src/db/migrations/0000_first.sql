CREATE TABLE `addresses` (
	`person_id` integer NOT NULL,
	`platform` text NOT NULL,
	`external_id` text NOT NULL,
	PRIMARY KEY(`platform`, `external_id`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_person` ON `addresses` (`person_id`,`platform`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`staff_id` integer,
	`action` text NOT NULL,
	`case_id` integer,
	`person_id` integer
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE INDEX `audit_case` ON `audit` (`case_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`state` text NOT NULL,
	`urgency` text NOT NULL,
	`topic` text NOT NULL,
	`danger` text,
	`claimed_by` integer,
	`claimed_at` integer,
	`channel` text NOT NULL,
	`thread_ts` text,
	`opened_at` integer NOT NULL,
	`resolved_at` integer,
	`outcome` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cases_open` ON `cases` (`person_id`) WHERE state <> 'resolved';--> statement-breakpoint
CREATE INDEX `cases_person` ON `cases` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_thread` ON `cases` (`channel`,`thread_ts`) WHERE thread_ts IS NOT NULL;--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`staff_id` integer NOT NULL,
	`channel` text,
	`ts` text,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`purpose` text NOT NULL,
	`outbox_key` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_source` ON `drafts` (`channel`,`ts`) WHERE ts IS NOT NULL;--> statement-breakpoint
CREATE TABLE `forms` (
	`person_id` integer NOT NULL,
	`form` text NOT NULL,
	`state` text NOT NULL,
	`answers` text NOT NULL,
	`message_key` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `form`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`payload` text,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`error` text,
	`recorded_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_external` ON `inbox` (`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `inbox_new` ON `inbox` (`id`) WHERE state = 'new';--> statement-breakpoint
CREATE INDEX `inbox_finished` ON `inbox` (`finished_at`) WHERE finished_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `keyboards` (
	`outbox_key` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`buttons` text NOT NULL,
	`used` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`case_id` integer,
	`direction` text NOT NULL,
	`staff_id` integer,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`file` text,
	`external_id` text,
	`outbox_key` text,
	`at` integer NOT NULL,
	`edited_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_person` ON `messages` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `messages_external` ON `messages` (`person_id`,`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_outbox` ON `messages` (`outbox_key`) WHERE outbox_key IS NOT NULL;--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`event_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`part` integer DEFAULT 0 NOT NULL,
	`platform` text NOT NULL,
	`lane` text NOT NULL,
	`priority` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`person_id` integer,
	`case_id` integer,
	`target_key` text,
	`payload` text,
	`rendered` text,
	`plain` integer DEFAULT false NOT NULL,
	`repeat` integer DEFAULT 0 NOT NULL,
	`probes` integer DEFAULT 0 NOT NULL,
	`merged_into` integer,
	`not_before` integer DEFAULT 0 NOT NULL,
	`not_after` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`unknown_at` integer,
	`error` text,
	`external_chat` text,
	`external_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`seq`,`part`) WHERE finished_at IS NULL;--> statement-breakpoint
CREATE INDEX `outbox_open_case` ON `outbox` (`case_id`,`kind`) WHERE finished_at IS NULL AND case_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_merged` ON `outbox` (`merged_into`) WHERE merged_into IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_held` ON `outbox` (`person_id`) WHERE state = 'held';--> statement-breakpoint
CREATE INDEX `outbox_spoken` ON `outbox` (`finished_at`) WHERE finished_at IS NOT NULL AND payload IS NOT NULL;--> statement-breakpoint
CREATE TABLE `persons` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`language` text NOT NULL,
	`language_chosen` integer DEFAULT false NOT NULL,
	`notice_version` integer,
	`notice_at` integer,
	`awaits` text,
	`last_answer` text,
	`blocked_at` integer,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `profiles` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`adults` integer NOT NULL,
	`children` text NOT NULL,
	`regions` text NOT NULL,
	`obligation` text NOT NULL,
	`town` text NOT NULL,
	`leave_by` text,
	`payer` text NOT NULL,
	`max_rent_cents` integer,
	`step_free` integer NOT NULL,
	`pet` integer NOT NULL,
	`home` text NOT NULL,
	`waiting_since` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`team_id` text NOT NULL,
	`user_id` text NOT NULL,
	`helper` integer,
	`checked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_user` ON `staff` (`team_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `timers` (
	`key` text NOT NULL,
	`subject` text NOT NULL,
	`due` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`key`, `subject`)
);
--> statement-breakpoint
CREATE INDEX `timers_due` ON `timers` (`due`);