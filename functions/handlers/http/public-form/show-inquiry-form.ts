import { houseProfiles, ids } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { page } from '#web/http/response.ts';
import { formPage } from '#web/inquiry-form/form-view.ts';

const ports = { houses: houseProfiles(), ids };

export const showInquiryFormRoute: Route = async (request) =>
  page(formPage(await ports.houses.read(), request, ports.ids));
