CREATE TABLE `outbox_words` (
	`outbox_id` integer PRIMARY KEY NOT NULL,
	`payload` text NOT NULL,
	`rendered` text
);
--> statement-breakpoint
DROP INDEX `outbox_spoken`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `has_words` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_spoken` ON `outbox` (`finished_at`) WHERE finished_at IS NOT NULL AND has_words = 1;--> statement-breakpoint
INSERT INTO `outbox_words` (`outbox_id`, `payload`, `rendered`) SELECT `id`, `payload`, `rendered` FROM `outbox` WHERE `payload` IS NOT NULL;--> statement-breakpoint
UPDATE `outbox` SET `has_words` = 0 WHERE `payload` IS NULL;
