/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // They hold WebAssembly and native parts, and the server has loaded them already.
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client'],
}
