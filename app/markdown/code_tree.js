// Colours code with highlight.js; the answer is its HTML, or an empty text where the language is not known.
(function () {
    // What models write when they leave the language out; trying all would cost seconds and guess at random.
    var guesses = ["bash", "c", "cpp", "css", "go", "html", "ini", "java", "javascript", "json", "kotlin", "markdown",
        "php", "python", "ruby", "rust", "sql", "typescript", "xml", "yaml"].filter(hljs.getLanguage);
    var others = {"c": "cpp", "jsonc": "json", "json5": "json", "jsx": "javascript", "tsx": "typescript", "vue": "xml",
        "svg": "xml", "qml": "qml", "sh": "bash", "shell": "bash", "console": "bash", "text": "", "txt": "", "plain": "",
        "plaintext": "", "output": ""};
    return function (language, code) {
        language = language.toLowerCase();
        if (!hljs.getLanguage(language) && others.hasOwnProperty(language)) {
            language = others[language];
            if (language === "")
                return "";
        }
        if (language !== "" && hljs.getLanguage(language))
            return hljs.highlight(language, code, true).value;
        if (language !== "" || code.length > 20000)
            return "";
        var guess = hljs.highlightAuto(code, guesses);
        return guess.relevance > 5 ? guess.value : "";
    };
})()
