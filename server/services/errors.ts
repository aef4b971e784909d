/** The slug is, or once was, that of another service. */
export class SlugTaken extends Error {
  readonly code = 'slug-taken'

  constructor(readonly slug: string) {
    super(`The address ${slug} belongs or belonged to another service`)
    this.name = 'SlugTaken'
  }
}

/** The service has published versions, which stay readable for ever. */
export class ServicePublished extends Error {
  readonly code = 'service-published'

  constructor(readonly serviceId: string) {
    super(`Service ${serviceId} has published policies and cannot be deleted`)
    this.name = 'ServicePublished'
  }
}
