ALTER TABLE `outbox` DROP COLUMN `payload`;--> statement-breakpoint
ALTER TABLE `outbox` DROP COLUMN `rendered`;