#pragma once

#include "core/engine/enginehost.h"

namespace provodka::ui {

/// Who runs the engine, and what stands in its way: the application knows it, the shell shows it.
class EngineRoom : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nothing runs until a person does something about it.
    struct Obstacle
    {
        enum class Remedy {
            TryAgain,
            Start,
            OpenConnections,
            OpenRoutes,
            WriteAgain, ///< the workspace's database, out of what is open
            Reopen, ///< the workspace as it is now
            Restore, ///< a copy that a person chooses
            TakeOver, ///< this copy of the workspace goes on, and no other
            SecretsFile, ///< keeps secrets in a file where there is no keychain
        };
        Text text;
        Remedy remedy = Remedy::TryAgain;
    };

    virtual EngineStatus status() const = 0;
    /// Another process runs it: this sentence says which. Empty: no other one does.
    virtual Text elsewhere() const = 0;
    virtual std::optional<Obstacle> obstacle() const = 0;
    virtual void start() = 0;
    /// What a button does about an obstacle; neither pages are opened nor anything is asked here.
    virtual void cure(Obstacle::Remedy) { start(); }
    /// Puts a copy in the place of the database, which is kept beside it.
    virtual void restore(const QString &) { }
    /// Where copies are likely to be.
    virtual QString copiesFolder() const { return {}; }
    /// Takes everything up anew: what rests after a trouble is tried at once.
    virtual void goOnNow() { start(); }
    /// After the calls in hand.
    virtual void stop() = 0;

    bool isRunning() const
    {
        const EngineStatus::State state = status().state;
        return state != EngineStatus::State::Stopped && state != EngineStatus::State::Failed;
    }

Q_SIGNALS:
    void changed();
    /// For the message bar.
    void told(const provodka::Text &text);
};

}
