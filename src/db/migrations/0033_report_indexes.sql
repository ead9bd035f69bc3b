CREATE INDEX `checkins_due` ON `checkins` (`due_on`);--> statement-breakpoint
CREATE INDEX `milestones_reached` ON `milestones` (`journey`,`step`,`day`);--> statement-breakpoint
CREATE INDEX `milestones_days` ON `milestones` (`step`,`days`,`day`);