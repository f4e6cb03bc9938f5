import { agendas, clientFilePorts, linksToRead, readingPorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { inquiryDetail } from '#runtime/inquiries-api.ts';

const ports = { ...readingPorts(), ...clientFilePorts(), agendas: agendas(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => inquiryDetail(ports, request),
);
