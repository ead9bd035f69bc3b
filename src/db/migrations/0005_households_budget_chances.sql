CREATE TABLE `contacts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`outbox_key` text
);
--> statement-breakpoint
CREATE INDEX `contacts_person` ON `contacts` (`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `contacts_at` ON `contacts` (`at`);--> statement-breakpoint
CREATE TABLE `households` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`holder_id` integer NOT NULL,
	`joined` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `join_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`household_id` integer NOT NULL,
	`inviter_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` integer
);
--> statement-breakpoint
CREATE INDEX `join_codes_expires` ON `join_codes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `join_guesses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `join_guesses_person` ON `join_guesses` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `household_members` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`household_id` integer NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `members_household` ON `household_members` (`household_id`);--> statement-breakpoint
ALTER TABLE `audit` ADD `detail` text;--> statement-breakpoint
ALTER TABLE `persons` ADD `pushes` text DEFAULT 'usual' NOT NULL;--> statement-breakpoint
ALTER TABLE `persons` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `profiles` ADD `term_months` integer;--> statement-breakpoint
ALTER TABLE `profiles` ADD `move_from` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `move_until` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `smoking` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `languages` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `daily` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `wishes` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `note` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `answers` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `held_by` integer;