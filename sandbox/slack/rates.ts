// Slack's rate limits as token buckets. Source: docs.slack.dev, "Rate limits".

/** Calls per minute of a tier; chat.postMessage is limited per channel instead. */
const TIERS = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;

export type Tier = keyof typeof TIERS | 'none';

interface Bucket {
  tokens: number;
  at: number;
}

export interface Rates {
  /** Takes one call from the method's tier. Seconds to wait (whole, ≥ 1), or 0 if it may pass. */
  method(name: string, tier: Tier): number;
  /** Takes one post from the channel. Seconds to wait, or 0. */
  channel(id: string): number;
  reset(): void;
}

export function createRates(limits: {
  now: () => number;
  channelRate: number;
  channelBurst: number;
  tierLimits: boolean;
}): Rates {
  const buckets = new Map<string, Bucket>();

  function take(key: string, perSecond: number, burst: number): number {
    const now = limits.now();
    const bucket = buckets.get(key) ?? { tokens: burst, at: now };
    buckets.set(key, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens -= 1;
    return 0;
  }

  return {
    channel: (id) =>
      Number.isFinite(limits.channelRate)
        ? take(`channel ${id}`, limits.channelRate, limits.channelBurst)
        : 0,
    method: (name, tier) =>
      limits.tierLimits && tier !== 'none' ? take(`method ${name}`, TIERS[tier] / 60, TIERS[tier]) : 0,
    reset: () => buckets.clear(),
  };
}
