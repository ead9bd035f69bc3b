ALTER TABLE `cases` ADD `ended` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `end_asked_by` integer;