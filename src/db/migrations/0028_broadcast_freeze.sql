DROP INDEX `broadcast_people_key`;--> statement-breakpoint
ALTER TABLE `broadcast_people` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
CREATE INDEX `broadcast_people_open` ON `broadcast_people` (`broadcast_id`) WHERE outbox_key IS NOT NULL AND outcome IS NULL;--> statement-breakpoint
CREATE INDEX `broadcast_people_ended` ON `broadcast_people` (`broadcast_id`,`outcome`,`reason`) WHERE outcome IS NOT NULL;--> statement-breakpoint
ALTER TABLE `broadcasts` ADD `frozen_to` integer;--> statement-breakpoint
ALTER TABLE `broadcasts` ADD `frozen_at` integer;--> statement-breakpoint
ALTER TABLE `broadcasts` ADD `by_language` text;--> statement-breakpoint
ALTER TABLE `broadcasts` ADD `pace` text;