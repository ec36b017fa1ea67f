/** What `Authorization: Bearer` carries. The name of the scheme may be in any case (RFC 9110, 11.1). */
export function bearerOf(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S{1,2048})$/i.exec(authorization ?? '')?.[1];
}
