// The few reactions that the page offers, by Slack's names.

export const EMOJI: Record<string, string> = {
  '+1': '👍',
  eyes: '👀',
  white_check_mark: '✅',
  pray: '🙏',
  heart: '❤️',
};
