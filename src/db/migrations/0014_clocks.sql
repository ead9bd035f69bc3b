ALTER TABLE `cases` ADD `answer_warn` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `silences` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_due` ON `cases` (`answer_due`) WHERE answer_due IS NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_claimed` ON `cases` (`claimed_at`) WHERE claimed_at IS NOT NULL;--> statement-breakpoint
UPDATE `cases` SET `heard_at` = coalesce((SELECT max(`at`) FROM `messages` WHERE `messages`.`case_id` = `cases`.`id` AND `direction` = 'in'), `opened_at`), `answered_at` = (SELECT max(`at`) FROM `messages` WHERE `messages`.`case_id` = `cases`.`id` AND `direction` = 'out' AND `staff_id` IS NOT NULL) WHERE `heard_at` IS NULL AND `state` <> 'resolved';--> statement-breakpoint
INSERT OR IGNORE INTO `timers` (`key`, `subject`, `due`) SELECT 'answer-due', 'case:' || `id`, 0 FROM `cases` WHERE `state` <> 'resolved' AND `answer_due` IS NULL;
