import type { InquiryChannel } from '#domain/inquiry/inquiry.ts';

export type InquiryChannelsMessages = Readonly<Record<InquiryChannel, string>>;
