// QML views in a window without a screen: loads a file's text with properties, says what went wrong, makes
// pictures.
#pragma once

#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <memory>

namespace test {

class View
{
public:
    /// `qml`: the text of a file whose root is an Item; `properties` fill its required ones.
    View(const QByteArray& qml, const QVariantMap& properties, QSize size)
    {
        m_engine.addImportPath(QStringLiteral(":/qt/qml"));
        QObject::connect(&m_engine, &QQmlEngine::warnings, [this](const QList<QQmlError>& warnings) {
            for (const QQmlError& warning : warnings)
                m_warnings.append(warning.toString());
        });
        QQmlComponent component(&m_engine);
        component.setData(qml, QUrl(QStringLiteral("qrc:/test/View.qml")));
        if (!component.isError()) // Qt 6.4 crashes on making an object of a component that did not load
            m_root.reset(component.createWithInitialProperties(properties));
        if (!m_root) {
            m_warnings.append(component.errorString());
            return;
        }
        auto* item = qobject_cast<QQuickItem*>(m_root.get());
        item->setParentItem(m_window.contentItem());
        m_window.resize(size);
        item->setSize(size);
        m_window.show();
        m_window.requestActivate();
        if (!QTest::qWaitForWindowActive(&m_window))
            m_warnings.append(QStringLiteral("the window did not become active"));
        item->forceActiveFocus();
    }

    QQuickWindow& window() { return m_window; }
    QObject* root() const { return m_root.get(); }
    QString warnings() const { return m_warnings.join(u'\n'); }

    QObject* child(const char* name) const { return m_root->findChild<QObject*>(QString::fromLatin1(name)); }

    void resize(QSize size)
    {
        m_window.resize(size);
        qobject_cast<QQuickItem*>(m_root.get())->setSize(size);
        QTest::qWait(50);
    }

    /// Writes a picture where FACET_SHOTS names a folder; always draws once.
    void shoot(const QString& name)
    {
        QTest::qWait(30);
        const QImage image = m_window.grabWindow();
        const QString folder = qEnvironmentVariable("FACET_SHOTS");
        if (!folder.isEmpty())
            image.save(folder + u'/' + name + QStringLiteral(".png"));
    }

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_root;
    QStringList m_warnings;
};

} // namespace test
