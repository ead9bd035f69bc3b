CREATE TABLE `questions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`likeness` text NOT NULL,
	`why` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`near` text NOT NULL,
	`times` integer DEFAULT 1 NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_person` ON `questions` (`person_id`,`likeness`);--> statement-breakpoint
CREATE INDEX `questions_last` ON `questions` (`last_at`);--> statement-breakpoint
ALTER TABLE `persons` ADD `helped_asked` text;