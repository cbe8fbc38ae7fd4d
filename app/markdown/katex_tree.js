// Hands KaTeX's layout tree to C++: every node as {k: classes, s: style, a: attributes, t: text, …, c: children}.
(function () {
    function plain(node) {
        var out = {};
        if (node.classes && node.classes.length)
            out.k = node.classes.join(" ");
        if (node.style && Object.keys(node.style).length)
            out.s = node.style;
        if (node.attributes && Object.keys(node.attributes).length)
            out.a = node.attributes;
        if (node.pathName)
            out.p = node.alternate || paths(node.pathName);
        if (node.text !== undefined) {
            out.t = node.text;
            out.w = node.width;
            out.i = node.italic;
        }
        if (node.children && node.children.length)
            out.c = node.children.map(plain);
        return out;
    }
    function paths(name) {
        var markup = new katex.__domTree.PathNode(name).toMarkup();
        return markup.slice(markup.indexOf("d='") + 3, markup.lastIndexOf("'"));
    }
    return function (tex, display) {
        try {
            var tree = katex.__renderToHTMLTree(tex, {
                displayMode: display, throwOnError: true, strict: "ignore", trust: false,
                maxSize: 50, maxExpand: 1000, minRuleThickness: 0.05
            });
            return JSON.stringify({tree: plain(tree)});
        } catch (error) {
            return JSON.stringify({error: String(error.message || error).replace(/^KaTeX parse error: /, "")});
        }
    };
})()
