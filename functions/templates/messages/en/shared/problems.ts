import type { ProblemsMessages } from '../../fr/shared/problems.ts';

export const problems: ProblemsMessages = {
  statuses: {
    400: {
      title: 'We could not read this request',
      body: 'Part of what you sent did not reach us. Go back to the previous page: what you wrote should still be there.',
    },
    401: { title: 'Your session has ended', body: 'Sign in again to continue.' },
    403: {
      title: 'You do not have access to this page',
      body: 'If you should have access, please speak to your manager.',
    },
    404: {
      title: 'This page does not exist',
      body: 'The address may have changed, or your mail program may have cut the link short.',
    },
    409: {
      title: 'We are already handling your inquiry',
      body: 'We received it a moment ago and are handling it now. There is no need to send it again.',
    },
    413: {
      title: 'Your message is too long',
      body: 'Please shorten it a little: your advisor will gather the details in person.',
    },
    415: { title: 'This format is not accepted', body: 'Please use the form of the house to write to us.' },
    422: {
      title: 'Another inquiry has already been sent',
      body: 'A different inquiry was already sent from that page. Open the form again to write another.',
    },
    429: {
      title: 'One moment, please',
      body: 'Several inquiries have reached us from here in a short time. Please wait a little before sending another.',
    },
    500: {
      title: 'Something went wrong on our side',
      body: 'We have been notified. Please try again in a few minutes.',
    },
    503: {
      title: 'We will be back in a moment',
      body: 'The service is unavailable for a few minutes. Please try again a little later.',
    },
  },
  reference: 'Technical reference',
  home: 'Back to the home page',
  wait: ({ minutes }) => `Please allow about ${minutes} min.`,
};
