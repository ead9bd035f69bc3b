CREATE TABLE `consents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`purpose` text NOT NULL,
	`about` text,
	`subject` text DEFAULT '' NOT NULL,
	`version` integer NOT NULL,
	`how` text,
	`asked_at` integer NOT NULL,
	`given_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_person` ON `consents` (`person_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer,
	`by` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`due` integer NOT NULL,
	`started_at` integer,
	`done_at` integer,
	`language` text NOT NULL,
	`chat` text,
	`cases` text DEFAULT '[]' NOT NULL,
	`signs` text DEFAULT '[]' NOT NULL,
	`cursor` text DEFAULT 'outbox:0' NOT NULL,
	`event_id` integer,
	`said` text DEFAULT '[]' NOT NULL,
	`list_key` text
);
--> statement-breakpoint
CREATE INDEX `erasures_person` ON `erasures` (`person_id`);--> statement-breakpoint
CREATE TABLE `heard` (
	`message_id` integer NOT NULL,
	`event_id` integer NOT NULL,
	PRIMARY KEY(`message_id`, `event_id`)
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`outbox_key` text NOT NULL,
	`shown_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_id`);--> statement-breakpoint
CREATE TABLE `shown` (
	`message_id` integer NOT NULL,
	`outbox_key` text NOT NULL,
	PRIMARY KEY(`message_id`, `outbox_key`)
);
--> statement-breakpoint
CREATE TABLE `typed` (
	`channel` text NOT NULL,
	`ts` text NOT NULL,
	`thread_ts` text NOT NULL,
	`case_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`channel`, `ts`)
);
--> statement-breakpoint
CREATE INDEX `typed_case` ON `typed` (`case_id`);--> statement-breakpoint
ALTER TABLE `cases` ADD `cleared_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `cases_uncleared` ON `cases` (`resolved_at`) WHERE state = 'resolved' AND cleared_at IS NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `withdrawn_at` integer;--> statement-breakpoint
CREATE INDEX `messages_loose` ON `messages` (`at`) WHERE case_id IS NULL;--> statement-breakpoint
CREATE INDEX `messages_case` ON `messages` (`case_id`) WHERE case_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE `profiles` ADD `ended_at` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `coordinator` integer;--> statement-breakpoint
CREATE INDEX `audit_person` ON `audit` (`person_id`) WHERE person_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `drafts_case` ON `drafts` (`case_id`);