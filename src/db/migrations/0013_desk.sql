CREATE TABLE `planned_replies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`staff_id` integer NOT NULL,
	`text` text NOT NULL,
	`due` integer NOT NULL,
	`state` text NOT NULL,
	`why` text,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `planned_replies_case` ON `planned_replies` (`case_id`) WHERE state = 'planned';--> statement-breakpoint
CREATE TABLE `promises` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`staff_id` integer NOT NULL,
	`text` text NOT NULL,
	`due` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	`ended` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `promises_case` ON `promises` (`case_id`);--> statement-breakpoint
CREATE INDEX `promises_due` ON `promises` (`due`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE TABLE `ratings` (
	`case_id` integer PRIMARY KEY NOT NULL,
	`stars` integer NOT NULL,
	`words` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `cases` ADD `state_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `state_by` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `priority` text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `language` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `wants` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `deadline` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `offered_to` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `snoozed_until` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `heard_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `answered_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `answer_due` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `touched_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `previous_id` integer;--> statement-breakpoint
CREATE INDEX `cases_state` ON `cases` (`state`,`opened_at`) WHERE state <> 'resolved';--> statement-breakpoint
CREATE INDEX `cases_holder` ON `cases` (`claimed_by`) WHERE state <> 'resolved' AND claimed_by IS NOT NULL;--> statement-breakpoint
ALTER TABLE `staff` ADD `checker` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `partner` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `legal` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `duty_since` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `languages` text;--> statement-breakpoint
ALTER TABLE `staff` ADD `home_at` integer;