import { agendas, clientFilePorts, linksToRead, readingPorts } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { inquiryDetail } from '#web/inquiry-page/inquiries-api.ts';

const ports = { ...readingPorts(), ...clientFilePorts(), agendas: agendas(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => inquiryDetail(ports, request),
);
