#include "tests/support/hub_server.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>
#include <vector>

#include "tests/support/hub_answer.h"

namespace test {

/// One origin: accepts on a thread, answers each connection on another.
class HubServer::Listener
{
public:
    explicit Listener(std::function<void(qintptr)> serve) : m_serve(std::move(serve))
    {
        std::atomic<bool> isReady{false};
        m_thread = std::thread([this, &isReady] {
            Server server(*this);
            server.listen(QHostAddress::LocalHost, 0);
            m_port = server.serverPort();
            isReady = true;
            while (!m_isOver)
                server.waitForNewConnection(20);
        });
        while (!isReady)
            std::this_thread::yield();
    }

    ~Listener()
    {
        m_isOver = true;
        m_thread.join();
        for (std::thread& worker : m_workers)
            worker.join();
    }

    quint16 port() const { return m_port; }
    bool isOver() const { return m_isOver; }

private:
    class Server : public QTcpServer
    {
    public:
        explicit Server(Listener& listener) : m_listener(listener) {}

    protected:
        void incomingConnection(qintptr descriptor) override
        {
            m_listener.m_workers.emplace_back(
                [&listener = m_listener, descriptor] { listener.m_serve(descriptor); });
        }

    private:
        Listener& m_listener;
    };

    std::function<void(qintptr)> m_serve;
    std::thread m_thread;
    std::vector<std::thread> m_workers; ///< touched by m_thread, and after its end
    std::atomic<bool> m_isOver{false};
    std::atomic<quint16> m_port{0};
};

namespace {

bool readRequest(QTcpSocket& socket, HubServer::Request& request, const std::function<bool()>& isOver)
{
    QByteArray text;
    while (!text.contains("\r\n\r\n")) {
        if (isOver() || text.size() > 65536)
            return false;
        if (socket.waitForReadyRead(20))
            text += socket.readAll();
        else if (socket.state() != QAbstractSocket::ConnectedState)
            return false;
    }
    const QList<QByteArray> lines = text.left(text.indexOf("\r\n\r\n")).split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3)
        return false;
    request.method = words[0];
    request.path = QString::fromLatin1(words[1]);
    for (int i = 1; i < lines.size(); ++i) {
        const int colon = static_cast<int>(lines[i].indexOf(':'));
        request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return true;
}

} // namespace

HubServer::HubServer()
    : m_hub(std::make_unique<Listener>([this](qintptr descriptor) { serve(descriptor, false); })),
      m_cdnHost(std::make_unique<Listener>([this](qintptr descriptor) { serve(descriptor, true); }))
{
}

HubServer::~HubServer() = default;

QString HubServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_hub->port());
}

QString HubServer::cdnUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_cdnHost->port());
}

QString HubServer::etagOf(const QByteArray& bytes, Kind kind)
{
    QCryptographicHash hash(kind == Lfs ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1);
    if (kind == Git)
        hash.addData("blob " + QByteArray::number(bytes.size()) + QByteArray(1, '\0'));
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

void HubServer::addFile(const QString& repository, const QString& path, const QByteArray& bytes, Kind kind)
{
    const std::scoped_lock lock(m_mutex);
    Repository& repo = m_repositories[repository];
    Files files = repo.commits.value(repo.head);
    files[path] = {bytes, kind, etagOf(bytes, kind)};
    const QByteArray seed = repository.toUtf8() + QByteArray::number(++m_commitCount);
    repo.head = QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex());
    repo.commits[repo.head] = files;
    if (kind == Lfs)
        m_cdn[files[path].etag] = files[path];
}

void HubServer::replaceFile(const QString& repository, const QString& path, const QByteArray& bytes)
{
    const std::scoped_lock lock(m_mutex);
    for (Files& files : m_repositories[repository].commits) {
        if (!files.contains(path))
            continue;
        File& file = files[path];
        file = {bytes, file.kind, etagOf(bytes, file.kind)};
        m_cdn[file.etag] = file;
    }
}

void HubServer::removeFile(const QString& repository, const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    for (Files& files : m_repositories[repository].commits)
        files.remove(path);
}

QString HubServer::commit(const QString& repository) const
{
    const std::scoped_lock lock(m_mutex);
    const auto it = m_repositories.find(repository);
    return it == m_repositories.end() ? QString() : it->second.head;
}

void HubServer::setGated(const QString& repository, bool isGated)
{
    const std::scoped_lock lock(m_mutex);
    m_repositories[repository].isGated = isGated;
}

void HubServer::setTokens(const QByteArray& accepted, const QByteArray& notAccepted)
{
    const std::scoped_lock lock(m_mutex);
    m_token = accepted;
    m_otherToken = notAccepted;
}

void HubServer::setInfo(const QString& repository, const QJsonObject& fields)
{
    const std::scoped_lock lock(m_mutex);
    m_repositories[repository].info = fields;
}

void HubServer::addFault(const QString& pathPart, const Fault& fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.append({pathPart, fault});
}

void HubServer::clearFaults()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

QList<HubServer::Request> HubServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

void HubServer::clearRequests()
{
    const std::scoped_lock lock(m_mutex);
    m_requests.clear();
}

qint64 HubServer::bodyBytes(const QString& pathPart) const
{
    const std::scoped_lock lock(m_mutex);
    qint64 sum = 0;
    for (const Request& request : m_requests)
        if (request.method == "GET" && request.path.contains(pathPart))
            sum += request.bodyBytes;
    return sum;
}

QString HubServer::commitOf(const QString& repository, const QString& revision) const
{
    const Repository& repo = m_repositories.at(repository);
    if (revision == QLatin1String("main"))
        return repo.head;
    return repo.commits.contains(revision) ? revision : QString();
}

bool HubServer::takeFault(const Request& request, Fault& fault)
{
    for (Script& script : m_faults) {
        const Fault& candidate = script.fault;
        const bool isHere =
            candidate.where == Fault::Anywhere || (candidate.where == Fault::Cdn) == request.isCdn;
        const bool isOfHead = request.method == "HEAD";
        const bool needsBody = candidate.kind == Fault::Cut || candidate.kind == Fault::WrongBytes ||
                               candidate.kind == Fault::Drip || candidate.kind == Fault::Stall ||
                               candidate.kind == Fault::NoContentLength ||
                               candidate.kind == Fault::IgnoreRange ||
                               candidate.kind == Fault::WrongContentRange;
        if (candidate.times == 0 || !isHere || !request.path.contains(script.pathPart) ||
            (needsBody && isOfHead) || (!candidate.method.isEmpty() && candidate.method != request.method))
            continue;
        // Redirects have no body that could be cut.
        if (needsBody && !request.isCdn && request.path.contains(QStringLiteral("/resolve/")))
            continue;
        if (candidate.times > 0)
            --script.fault.times;
        fault = candidate;
        return true;
    }
    return false;
}

void HubServer::serve(qintptr descriptor, bool isCdn)
{
    QTcpSocket socket;
    socket.setSocketDescriptor(descriptor);
    const auto isOver = [&] {
        return (isCdn ? m_cdnHost : m_hub) != nullptr && (isCdn ? m_cdnHost : m_hub)->isOver();
    };
    Request request;
    request.isCdn = isCdn;
    if (!readRequest(socket, request, isOver))
        return;

    Fault fault;
    bool hasFault = false;
    Answer answer;
    {
        const std::scoped_lock lock(m_mutex);
        hasFault = takeFault(request, fault);
        answer = answerTo(request);
    }
    const auto has = [&](Fault::Kind kind) { return hasFault && fault.kind == kind; };
    if (has(Fault::Status)) {
        answer = {fault.status, {}, "Fault", {}, false};
        if (fault.retryAfter >= 0)
            answer.headers.push_back({"Retry-After", QByteArray::number(fault.retryAfter)});
    } else if (has(Fault::RedirectLoop) || has(Fault::RedirectTo)) {
        const QString target = has(Fault::RedirectTo) ? fault.location : request.path;
        answer.status = 302;
        answer.body = "Moved";
        answer.hasRanges = false;
        std::erase_if(answer.headers, [](const auto& header) { return header.first == "Location"; });
        answer.headers.push_back({"Location", target.toUtf8()});
    } else if (has(Fault::NoEtag)) {
        answer.etag.clear();
        std::erase_if(answer.headers, [](const auto& header) { return header.first == "X-Linked-Etag"; });
    } else if (has(Fault::Pointer)) {
        becomePointer(answer);
    } else if (has(Fault::NoSize)) {
        std::erase_if(answer.headers, [](const auto& header) { return header.first == "X-Linked-Size"; });
    } else if (has(Fault::WrongBytes) && fault.at < answer.body.size()) {
        answer.body[fault.at] = static_cast<char>(~answer.body[fault.at]);
    }

    // The part that was asked for.
    if (answer.hasRanges) {
        answer.headers.push_back({"Accept-Ranges", "bytes"});
        if (!answer.etag.isEmpty())
            answer.headers.push_back({"ETag", answer.etag});
        static const QRegularExpression range(QStringLiteral("^bytes=(\\d+)-(\\d*)$"));
        const auto match = range.match(QString::fromLatin1(request.headers.value("range")));
        const QByteArray condition = request.headers.value("if-range");
        if (match.hasMatch() && !has(Fault::IgnoreRange) &&
            (condition.isEmpty() || condition == answer.etag)) {
            const qint64 size = answer.body.size();
            const qint64 from = match.captured(1).toLongLong();
            const qint64 last =
                match.captured(2).isEmpty() ? size - 1 : std::min(match.captured(2).toLongLong(), size - 1);
            if (from > last) {
                answer.status = 416;
                answer.headers.push_back({"Content-Range", "bytes */" + QByteArray::number(size)});
                answer.body.clear();
            } else {
                const qint64 shift = has(Fault::WrongContentRange) ? fault.at : 0;
                answer.status = 206;
                answer.body = answer.body.mid(from, last - from + 1);
                answer.headers.push_back({"Content-Range", "bytes " + QByteArray::number(from + shift) + '-' +
                                                               QByteArray::number(last + shift) + '/' +
                                                               QByteArray::number(size)});
            }
        }
    }

    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nConnection: close\r\n";
    for (const auto& [name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    const bool isOfHead = request.method == "HEAD";
    if (!has(Fault::NoContentLength) && !(has(Fault::NoSize) && isOfHead))
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    head += "\r\n";
    socket.write(head);

    qint64 end = isOfHead ? 0 : answer.body.size();
    if (has(Fault::Cut))
        end = std::min(end, fault.at);
    const auto flush = [&] {
        while (socket.bytesToWrite() > 0 && !isOver() && socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForBytesWritten(20);
        return socket.state() == QAbstractSocket::ConnectedState && !isOver();
    };
    const auto pause = [&] { // ends early when the other side has gone
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < fault.pauseMs && !isOver() &&
               socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForReadyRead(5);
    };
    const qint64 piece = has(Fault::Drip) ? std::max<qint64>(fault.at, 1) : 65536;
    qint64 sent = 0;
    while (sent < end) {
        const qint64 next = std::min(piece, end - sent);
        const bool stalls = has(Fault::Stall) && sent <= fault.at && fault.at < sent + next;
        const qint64 count = stalls && fault.at > sent ? fault.at - sent : next;
        if (stalls && fault.at == sent)
            pause();
        socket.write(answer.body.constData() + sent, count);
        if (!flush())
            break;
        sent += count;
        if (has(Fault::Drip))
            pause();
    }
    flush();
    {
        const std::scoped_lock lock(m_mutex);
        request.status = answer.status;
        request.bodyBytes = sent;
        m_requests.append(request);
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(200);
}

} // namespace test
