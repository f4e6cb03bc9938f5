import { changeAdvisorRequest } from '#runtime/advisor-acts.ts';
import { agendas, houses, inquiriesToRead, linksToRead, staff } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';

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
