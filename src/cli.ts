/** `helpcenter <command>`: what an operator does outside Slack. stdout carries only the result. */
import { existsSync } from 'node:fs';
import { print } from './cli/command.js';
import { runCommand } from './cli/program.js';

if (existsSync('.env')) process.loadEnvFile();
const complain = (text: string): void => void process.stderr.write(text);
process.exitCode = await runCommand(process.argv.slice(2), { env: process.env, print, complain });
