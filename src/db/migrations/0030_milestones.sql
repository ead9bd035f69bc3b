CREATE TABLE `journeys` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journeys_person` ON `journeys` (`person_id`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`journey` integer NOT NULL,
	`step` text NOT NULL,
	`day` text NOT NULL,
	`days` integer NOT NULL,
	PRIMARY KEY(`journey`, `step`)
);
--> statement-breakpoint
CREATE INDEX `milestones_step` ON `milestones` (`step`,`day`);--> statement-breakpoint
CREATE TABLE `tallies` (
	`day` text NOT NULL,
	`what` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`what`, `day`, `about`)
);
--> statement-breakpoint
ALTER TABLE `cases` ADD `first_answered_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `first_due` integer;--> statement-breakpoint
CREATE INDEX `cases_opened` ON `cases` (`opened_at`);