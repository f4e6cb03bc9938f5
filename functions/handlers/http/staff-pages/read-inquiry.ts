import { agendas, clientFilePorts, executionUrl, linksToRead, readingPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { inquiryDetail } from '#web/inquiry-page/inquiries-api.ts';

const ports = {
  ...readingPorts(),
  ...clientFilePorts(),
  agendas: agendas(),
  links: linksToRead(),
  executionUrl: executionUrl(),
};

export const readInquiryRoute = staffRoute(ports, (request) => inquiryDetail(ports, request));
