import { agendas, houses, inquiriesToRead, linksToRead, staff } from '#runtime/container.ts';
import { changeAdvisorRequest } from '#web/advisors/post-advisor-change.ts';
import { staffHttp } from '#web/http/http-handler.ts';

const ports = {
  houses: houses(),
  links: linksToRead(),
  staff: staff(),
  inquiries: inquiriesToRead(),
  agendas: agendas(),
};

export const handler = staffHttp(
  () => ports,
  (request) => changeAdvisorRequest(ports, request),
);
