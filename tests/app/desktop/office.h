#pragma once

#include "app/common/outlets.h"
#include "app/common/putinforce.h"
#include "app/common/secrets.h"
#include "app/common/surroundings.h"
#include "app/demo/examplesetup.h"
#include "app/desktop/scene.h"
#include "app/sandbox/all.h"
#include "core/knowledge/knowledge.h"
#include "core/secrets/filesecrets.h"

#include <QDir>
#include <QTemporaryDir>

namespace provodka::testing {

/// A workspace that is set up for stand-ins of the vendors in this process.
class OfficeOfStandIns
{
public:
    OfficeOfStandIns()
        : m_sandbox(withoutLimits())
    {
        sandbox::addAll(m_sandbox);
        if (!m_sandbox.start())
            return;
        const HttpMaker makeHttp = app::httpMaker(m_clock, app::Pace::Unlimited);
        const auto example
            = app::exampleSetup(QStringLiteral("payment"), m_sandbox.firstLine(), makeHttp, m_clock);
        if (!example)
            return;
        m_example = *example;
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder());
        if (workspace)
            m_isGood = app::putInForce((*workspace)->database(), m_example.setup, knowledgeOfThisVersion(),
                {QStringLiteral("test"), m_clock.now()})
                           .has_value();
    }

    bool isGood() const { return m_isGood; }
    QString folder() const { return m_folder.filePath(QStringLiteral("ws")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    const Setup &setup() const { return m_example.setup; }

    app::Scene scene()
    {
        app::Scene scene;
        scene.folder = folder();
        scene.secrets = m_example.secrets;
        scene.clock = &m_clock;
        scene.makeHttp = app::httpMaker(m_clock, app::Pace::Unlimited);
        return scene;
    }

    /// For another process.
    QString secretsFile()
    {
        FileSecrets file(path(QStringLiteral("secrets.json")));
        for (auto one = m_example.secrets.cbegin(); one != m_example.secrets.cend(); ++one) {
            for (auto secret = one->cbegin(); secret != one->cend(); ++secret)
                (void)app::outcomeOf(file.write(one.key(), secret.key(), secret.value()));
        }
        return path(QStringLiteral("secrets.json"));
    }

    QJsonObject happens(const QString &path, const QJsonObject &body = {})
    {
        return m_sandbox.control(path, body);
    }

private:
    static sandbox::Sandbox::Options withoutLimits()
    {
        sandbox::Sandbox::Options options;
        options.limits = false;
        return options;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    sandbox::Sandbox m_sandbox;
    app::ExampleSetup m_example;
    bool m_isGood = false;
};

}
