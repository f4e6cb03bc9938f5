import { letterPorts } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { sendSignInLink } from '#runtime/sign-in-pages.ts';

const ports = letterPorts();

export const handler = http((request) => sendSignInLink(ports, request));
