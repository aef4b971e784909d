/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`; a start does not wait for them again.
  typescript: { ignoreBuildErrors: true },
  // They hold WebAssembly and native parts, and the server has loaded them already.
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client', '@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/pt-serif', 'docx'],
}
