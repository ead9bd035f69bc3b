INSERT OR IGNORE INTO `journeys` (`person_id`)
	SELECT `id` FROM `persons` WHERE `created_at` > 0 AND `id` IN (SELECT `person_id` FROM `addresses`) ORDER BY `id`;--> statement-breakpoint
INSERT OR IGNORE INTO `milestones` (`journey`, `step`, `day`, `days`)
	SELECT j.`id`, 'wrote', date(p.`created_at` / 1000, 'unixepoch'), 0
	FROM `journeys` j JOIN `persons` p ON p.`id` = j.`person_id`;--> statement-breakpoint
INSERT OR IGNORE INTO `milestones` (`journey`, `step`, `day`, `days`)
	SELECT j.`id`, CASE f.`what` WHEN 'search' THEN 'intake' ELSE f.`what` END, min(f.`day`),
		max(0, CAST(julianday(min(f.`day`)) - julianday(w.`day`) AS INTEGER))
	FROM `fairness` f
	JOIN `journeys` j ON j.`person_id` = f.`person_id`
	JOIN `milestones` w ON w.`journey` = j.`id` AND w.`step` = 'wrote'
	WHERE f.`what` IN ('search', 'proposed', 'accepted', 'moved-in') GROUP BY j.`id`, f.`what`;--> statement-breakpoint
INSERT OR IGNORE INTO `milestones` (`journey`, `step`, `day`, `days`)
	SELECT m.`journey`, 'matching', m.`day`, m.`days` FROM `milestones` m JOIN `journeys` j ON j.`id` = m.`journey`
	WHERE m.`step` = 'intake' AND j.`person_id` IN (SELECT `person_id` FROM `wants`);--> statement-breakpoint
UPDATE `cases` SET `first_answered_at` = (
	SELECT min(m.`at`) FROM `messages` m
	WHERE m.`case_id` = `cases`.`id` AND m.`direction` = 'out' AND m.`staff_id` IS NOT NULL
) WHERE `answered_at` IS NOT NULL;
