/**
 * The parts of the gateway's event that pages read: a REST API's proxy event, payload 1.0. Header names are in lower
 * case.
 */
export interface GatewayEvent {
  readonly httpMethod: string;
  readonly path: string;
  readonly resource: string;
  readonly headers: Readonly<Record<string, string | undefined>> | null;
  readonly queryStringParameters: Readonly<Record<string, string | undefined>> | null;
  readonly pathParameters: Readonly<Record<string, string | undefined>> | null;
  readonly body: string | null;
  readonly isBase64Encoded: boolean;
  readonly requestContext: {
    readonly requestId: string;
    readonly requestTimeEpoch: number;
    readonly identity: { readonly sourceIp: string };
  };
}

/** The response format of the gateway. */
export interface GatewayReply {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}
