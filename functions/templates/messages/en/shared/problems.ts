import type { ProblemsMessages } from '../../contracts/shared/problems.ts';

export const problems: ProblemsMessages = {
  reference: 'Technical reference',
  home: 'Back to the first page',
  wait: ({ minutes }) => `Allow about ${minutes} min.`,
  statuses: {
    400: {
      title: 'We could not read this request',
      body: 'Something was lost on the way. Go back to the previous page: what you wrote should still be there.',
    },
    401: { title: 'Your session has ended', body: 'Sign in again to continue.' },
    403: { title: 'This page is not open to you', body: 'If you should have access, speak to your manager.' },
    404: {
      title: 'This page does not exist',
      body: 'The address may have changed, or the link was cut short on its way.',
    },
    409: {
      title: 'Your inquiry is already on its way',
      body: 'We received it a moment ago and are handling it now. There is no need to send it again.',
    },
    413: {
      title: 'Your message is too long',
      body: 'Please shorten it a little: your advisor will gather the details in person.',
    },
    415: { title: 'This format is not accepted', body: 'Please use the form of the house to write to us.' },
    422: {
      title: 'These two messages differ',
      body: 'A different inquiry was already sent from that page. Open the form again to write another.',
    },
    429: {
      title: 'One moment, please',
      body: 'Several inquiries have left from here in a short time. Please wait a little before sending another.',
    },
    500: { title: 'Something went wrong on our side', body: 'We have been told. Please try again in a few minutes.' },
    503: {
      title: 'We shall be back in a moment',
      body: 'The service is resting for a few minutes. Please try again a little later.',
    },
  },
};
