ALTER TABLE `drafts` ADD `files` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `files_key` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `sort` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `bundle` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `forwarded` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `replies_to` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `event_id` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `relay_key` text;--> statement-breakpoint
CREATE INDEX `messages_bundle` ON `messages` (`bundle`) WHERE bundle IS NOT NULL;