// A small site around the pages of snippetgen; see docs/publish.md of snippetgen.
export default {
  title: "Our API",
  url: "https://docs.example.com",
  baseUrl: "/",
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  plugins: [["@docusaurus/plugin-content-docs", { routeBasePath: "/", sidebarPath: "./sidebars.js" }]],
  themes: ["@docusaurus/theme-classic"],
  themeConfig: {
    navbar: { title: "Our API" },
    // Languages of the clients that Docusaurus does not colour by itself.
    prism: { additionalLanguages: ["bash"] },
  },
};
