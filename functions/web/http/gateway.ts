/** What pages read of the gateway's event: a REST API's proxy event, payload 1.0. Header names are in lower case. */
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

/** What the gateway takes as an answer. */
export interface GatewayReply {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}
