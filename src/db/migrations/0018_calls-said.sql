ALTER TABLE `calls` ADD `said` text;--> statement-breakpoint
ALTER TABLE `calls` ADD `reached_at` integer;