// The program: one window per user, files from the command line, everything else in Application.
#include <QCommandLineParser>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QIcon>

#include <utility>

#include "app/window/notifier.h"
#include "app/window/single_instance.h"
#include "app/window/window_engine.h"

namespace {

/// The software renderer is what machines without a GPU have; there Qt Quick must not take a software OpenGL.
void chooseRenderer()
{
    // The window draws with OpenGL or in software, never with Vulkan: that queue belongs to the model.
    if (qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND"))
        qputenv("QSG_RHI_BACKEND", "opengl");
}

/// On macOS the desktop hands over files by events.
class OpenedFiles : public QObject
{
public:
    explicit OpenedFiles(window::Application& application) : m_application(application)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(receiver, event);
        m_application.take({static_cast<QFileOpenEvent*>(event)->file()});
        return true;
    }

private:
    window::Application& m_application;
};

/// What the event loop returns when everything must be made anew, on another data folder.
constexpr int kStartAgain = 1000;

int runWindow(const window::Paths& paths, window::SingleInstance& instance, const QStringList& request)
{
    window::Application application(paths, secrets::systemKeyring());
    application.start();
    window::WindowEngine engine(application);
    QQuickWindow* window = engine.show();
    if (window == nullptr)
        return 1;
    QObject::connect(&instance, &window::SingleInstance::asked, &application, &window::Application::take);
    QObject::connect(&application, &window::Application::raiseRequested, window, [window] {
        window->show();
        window->raise();
        window->requestActivate();
    });
    QObject::connect(&application, &window::Application::notificationDue, window,
                     [window](const QString& title, const QString& text) {
                         if (!window->isActive())
                             window::notifyDesktop(title, text);
                     });
    QObject::connect(&application, &window::Application::restartRequested, &application,
                     [] { QCoreApplication::exit(kStartAgain); });
    const OpenedFiles openedFiles(application);
    if (!request.isEmpty())
        application.take(request);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    chooseRenderer();
    QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("facet"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Facet"));
    QGuiApplication::setApplicationVersion(QStringLiteral(FACET_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.facet.Facet"));
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName(),
                                                    QIcon(QStringLiteral(":/facet/icons/facet.svg"))));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A private assistant that sees and hears, on this machine."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Files to ask about."),
                                 QStringLiteral("[files…]"));
    parser.addOption({QStringLiteral("new-chat"), QStringLiteral("Begin with an empty chat.")});
    parser.addOption(
        {QStringLiteral("portable"), QStringLiteral("Keep everything in a folder beside the program.")});
    parser.process(program);

    window::Paths paths = window::Paths::standard(parser.isSet(QStringLiteral("portable")));
    QStringList request = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("new-chat")))
        request.prepend(QStringLiteral("--new-chat"));
    window::SingleInstance instance(paths.dataFolder);
    if (!instance.begin(request))
        return 0;

    int result = 0;
    do {
        result = runWindow(paths, instance, std::exchange(request, {}));
    } while (result == kStartAgain);
    return result;
}
