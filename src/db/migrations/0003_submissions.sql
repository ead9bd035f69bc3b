CREATE TABLE `submissions` (
	`view` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `submissions_at` ON `submissions` (`at`);