import { HouseIncompleteError } from '#domain/house/house.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { StaffDirectory } from '#ports/staff-directory.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { privacyPage } from '#templates/pages/inquiry-form/privacy.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, page } from '#web/http/response.ts';
import { publicLanguage } from './public-language.ts';

const daysPerMonth = 365 / 12;

export interface PrivacyPorts {
  readonly houses: Pick<HouseProfileReader, 'read'>;
  readonly directory: Pick<StaffDirectory, 'findById'>;
}

/** `GET /privacy`: questions about it go to the duty manager. */
export async function showPrivacy(ports: PrivacyPorts, request: HttpRequest): Promise<HttpReply> {
  const house = await ports.houses.read();
  const { policy, dutyManagerId } = house;
  const manager = await ports.directory.findById(dutyManagerId);
  if (manager === undefined) throw new HouseIncompleteError(`The house has no staff member "${dutyManagerId}".`);
  return page(
    privacyPage({
      house: brandOf(policy.identity),
      language: publicLanguage(house, request),
      retentionMonths: Math.round(policy.retention.prospectDays / daysPerMonth),
      contactEmail: manager.email,
    }),
  );
}
