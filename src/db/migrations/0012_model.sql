CREATE TABLE `asks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`n` integer NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`day` text NOT NULL,
	`requests` integer DEFAULT 0 NOT NULL,
	`payload` text,
	`result` text,
	`why` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `asks_event` ON `asks` (`event_id`,`n`);--> statement-breakpoint
CREATE INDEX `asks_open` ON `asks` (`id`) WHERE state <> 'ended';--> statement-breakpoint
CREATE INDEX `asks_day` ON `asks` (`day`,`person_id`);--> statement-breakpoint
CREATE INDEX `asks_ended` ON `asks` (`ended_at`);--> statement-breakpoint
ALTER TABLE `messages` ADD `translation` text;