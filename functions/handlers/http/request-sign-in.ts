import { letterPorts } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { sendSignInLink } from '#web/sign-in/sign-in-pages.ts';

const ports = letterPorts();

export const handler = http((request) => sendSignInLink(ports, request), ports);
