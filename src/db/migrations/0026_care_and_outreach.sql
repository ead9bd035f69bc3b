CREATE TABLE `call_backs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`case_id` integer,
	`state` text NOT NULL,
	`language` text NOT NULL,
	`topic` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer NOT NULL,
	`reminded_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `call_backs_from` ON `call_backs` (`from_at`) WHERE state = 'booked';--> statement-breakpoint
CREATE UNIQUE INDEX `call_backs_once` ON `call_backs` (`person_id`) WHERE state = 'booked';--> statement-breakpoint
CREATE TABLE `call_tries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`call_back_id` integer,
	`person_id` integer,
	`way` text NOT NULL,
	`staff_id` integer,
	`outcome` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `call_tries_at` ON `call_tries` (`at`);--> statement-breakpoint
CREATE TABLE `checkin_scores` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`side` text NOT NULL,
	`kind` text NOT NULL,
	`land` text,
	`month` text NOT NULL,
	`safe` integer,
	`privacy` integer,
	`housing` integer,
	`being` integer
);
--> statement-breakpoint
CREATE INDEX `checkin_scores_month` ON `checkin_scores` (`month`);--> statement-breakpoint
CREATE TABLE `checkins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`stay_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`side` text NOT NULL,
	`kind` text NOT NULL,
	`due_on` text NOT NULL,
	`until_day` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`outbox_key` text,
	`asked_at` integer,
	`reminded_at` integer,
	`laters` integer DEFAULT 0 NOT NULL,
	`ended_at` integer,
	`answers` text,
	`level` text,
	`case_id` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `checkins_once` ON `checkins` (`stay_id`,`person_id`,`kind`);--> statement-breakpoint
CREATE INDEX `checkins_person` ON `checkins` (`person_id`);--> statement-breakpoint
CREATE INDEX `checkins_ended` ON `checkins` (`ended_at`) WHERE answers IS NOT NULL;--> statement-breakpoint
CREATE TABLE `phones` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`hash` text NOT NULL,
	`own` integer NOT NULL,
	`may_say` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `phones_hash` ON `phones` (`hash`);--> statement-breakpoint
CREATE TABLE `quiet_modes` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`word` text
);
--> statement-breakpoint
CREATE TABLE `broadcast_people` (
	`broadcast_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`nth` integer NOT NULL,
	`outbox_key` text,
	`outcome` text,
	`reason` text,
	PRIMARY KEY(`broadcast_id`, `person_id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `broadcast_people_nth` ON `broadcast_people` (`broadcast_id`,`nth`);--> statement-breakpoint
CREATE INDEX `broadcast_people_person` ON `broadcast_people` (`person_id`);--> statement-breakpoint
CREATE INDEX `broadcast_people_key` ON `broadcast_people` (`outbox_key`);--> statement-breakpoint
CREATE TABLE `broadcasts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`topic` text NOT NULL,
	`audience` text NOT NULL,
	`words` text NOT NULL,
	`created_by` integer NOT NULL,
	`approved_by` integer,
	`start_at` integer,
	`started_at` integer,
	`ended_at` integer,
	`total` integer DEFAULT 0 NOT NULL,
	`cursor` integer DEFAULT 0 NOT NULL,
	`change` text,
	`shown_key` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `broadcasts_state` ON `broadcasts` (`state`);--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`person_id` integer NOT NULL,
	`topic` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `topic`)
);
--> statement-breakpoint
CREATE TABLE `partners` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`organisation` text NOT NULL,
	`land` text,
	`town` text,
	`state` text NOT NULL,
	`decided_by` integer,
	`created_at` integer NOT NULL,
	`decided_at` integer
);
--> statement-breakpoint
CREATE TABLE `programme_dates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`programme_id` integer NOT NULL,
	`kind` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_dates_once` ON `programme_dates` (`programme_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `programme_dates_start` ON `programme_dates` (`starts_at`) WHERE state = 'planned';--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`code` text,
	`organiser` text NOT NULL,
	`words` text NOT NULL,
	`audience` text NOT NULL,
	`place` text,
	`link` text,
	`fee_cents` integer,
	`reduced_cents` integer,
	`sponsor` text,
	`apply_by` text,
	`seats` integer,
	`repeats` text,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programmes_code` ON `programmes` (`code`);--> statement-breakpoint
CREATE INDEX `programmes_state` ON `programmes` (`state`);--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`programme_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`state` text NOT NULL,
	`answers` text,
	`reduced` integer DEFAULT false NOT NULL,
	`rating` integer,
	`rating_words` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_once` ON `registrations` (`programme_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `registrations_person` ON `registrations` (`person_id`);