/** Places that helpers name: every kind of link, and what is none. */
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/flows/intake/place.js';

const KASSEL = { latitude: 51.31272, longitude: 9.47975 };

describe('a place', () => {
  it.each([
    '51.31272, 9.47975',
    'See you here:\n51.31272,9.47975',
    'https://www.openstreetmap.org/?mlat=51.31272&mlon=9.47975#map=17/51.3/9.4',
    'https://www.openstreetmap.org/#map=17/51.31272/9.47975',
    'https://www.google.com/maps/@51.31272,9.47975,17z',
    'https://www.google.de/maps/place/Rathaus/@51.1,9.1,17z/data=!3d51.31272!4d9.47975',
    'https://maps.google.com/maps?q=51.31272%2C9.47975',
    'https://maps.apple.com/?ll=51.31272,9.47975',
  ])('is read in %s', (text) => {
    expect(placeIn(text)).toEqual(KASSEL);
  });

  it.each([
    'It costs 51.50, 9.40 more',
    '3,5',
    '91.00000, 9.47975',
    '51.31272, 181.00000',
    'https://example.org/?mlat=51.31272&mlon=9.47975',
    'Rathaus Kassel',
  ])('is not read in %s', (text) => {
    expect(placeIn(text)).toBeNull();
  });
});
