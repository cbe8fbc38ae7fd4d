// The QML engine with everything that the window's files need: import paths, pictures, translations. For the
// program, its tests and its screenshots alike.
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include "app/markdown/typesetter.h"
#include "app/window/application.h"
#include "app/window/language.h"

namespace window {

class WindowEngine
{
public:
    /// `application` must outlive this.
    explicit WindowEngine(Application& application);

    /// Shows the window. Null if its files are broken; the engine has said why.
    QQuickWindow* show();
    QQmlApplicationEngine& qml() { return m_engine; }

private:
    Application& m_application;
    Language m_language;
    markdown::Typesetter m_typesetter;
    QQmlApplicationEngine m_engine;
};

} // namespace window
