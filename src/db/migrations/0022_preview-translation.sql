ALTER TABLE `drafts` ADD `translation` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `view` text;--> statement-breakpoint
ALTER TABLE `planned_replies` ADD `translation` text;