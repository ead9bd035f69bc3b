/** The tables. Times are UTC milliseconds, days are `YYYY-MM-DD`, money is cents; sealed columns hold `v1.<kid>.…` text. */
export * from './schema/answers.js';
export * from './schema/care.js';
export * from './schema/cases.js';
export * from './schema/desk.js';
export * from './schema/identities.js';
export * from './schema/matching.js';
export * from './schema/moves.js';
export * from './schema/offers.js';
export * from './schema/outreach.js';
export * from './schema/persons.js';
export * from './schema/pipeline.js';
export * from './schema/privacy.js';
export * from './schema/reports.js';
