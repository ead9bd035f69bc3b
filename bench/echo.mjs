// What grammY does by itself: an echo bot without a database. The yardstick of the throughput bench.
import { Bot } from 'grammy';

const bot = new Bot(process.env.TELEGRAM_BOT_TOKEN ?? '', {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT },
});
bot.on('message:text', (context) => context.reply(context.message.text));
await bot.start({ onStart: () => console.log('{"msg":"ready","port":0}') });
