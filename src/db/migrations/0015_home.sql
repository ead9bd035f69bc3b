ALTER TABLE `cases` ADD `returned_at` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `duty_ended_at` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `home_drawn_at` integer;--> statement-breakpoint
CREATE INDEX `staff_looking` ON `staff` (`home_at`) WHERE home_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `staff_on_duty` ON `staff` (`duty_since`) WHERE duty_since IS NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `closed_at` integer;--> statement-breakpoint
CREATE INDEX `outbox_trouble` ON `outbox` (`created_at`) WHERE state IN ('failed', 'unknown') AND closed_at IS NULL AND person_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `profiles_leave` ON `profiles` (`leave_by`) WHERE ended_at IS NULL AND held_by IS NULL;