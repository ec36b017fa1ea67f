/** Programming: languages, frameworks, how software is built. Row format: see `readSkillRows`. */
export const SOFTWARE = `
[technical]
Software development = software engineering; software developer; software engineer; Softwareentwicklung; Softwareentwickler; développement logiciel; développement de logiciels; génie logiciel; desarrollo de software; ingeniería de software; sviluppo software; sviluppo di software; desenvolvimento de software; engenharia de software; softwareontwikkeling; tworzenie oprogramowania; programowanie; inżynieria oprogramowania; Programmierung; programmation; programación; programmazione; programação; programmeren; computer programming
Backend development < Software development = back-end development; backend; back-end; back end; server-side development; Backend-Entwicklung; développement back-end; desarrollo backend
Frontend development < Software development = front-end development; frontend; front-end; front end; UI development; Frontend-Entwicklung; développement front-end; desarrollo frontend
Full-stack development < Backend development, Frontend development = full stack; full-stack; fullstack
Web development < Software development = web developer; Webentwicklung; développement web; desarrollo web; sviluppo web; desenvolvimento web; webontwikkeling; web applications; Webanwendungen
Mobile development < Software development = mobile apps; mobile app development; App-Entwicklung; mobile application development; développement mobile; desarrollo móvil; sviluppo mobile; aplikacje mobilne
Game development < Software development = games development; Spieleentwicklung; video game development
Embedded systems < Software development = embedded software; embedded development; embedded programming; firmware; firmware development; eingebettete Systeme; systèmes embarqués; sistemas embebidos; sistemas embarcados; sistemi embedded; systemy wbudowane; embedded
Desktop applications < Software development = desktop development
// Languages
Programming languages~ < Software development
Python < Programming languages = Python 3; Python scripting
Java < Programming languages = Java SE; Java 8; J2SE; Core Java
JavaScript < Programming languages, Web development = JS!; ECMAScript; ES6; ES2015; Java Script; Vanilla JS
TypeScript < JavaScript = Type Script; TS?
C?  < Programming languages = C programming; ANSI C; C language; Embedded C
C++ < Programming languages = CPP!; C plus plus; Cplusplus; Modern C++; Visual C++
C# < Programming languages = C sharp; CSharp; C-Sharp; Visual C#
Go? < Programming languages = Golang; Go lang
Rust? < Programming languages = Rust programming; Rustlang
Kotlin < Programming languages
Swift? < Programming languages = Swift 5; Swift programming
Objective-C < Programming languages = Objective C; ObjC
PHP < Programming languages = PHP 7; PHP 8
Ruby < Programming languages
Scala < Programming languages
R? < Programming languages = R programming; R language; RStudio; R Studio; tidyverse; ggplot2; dplyr; R Shiny
MATLAB < Programming languages = Mat Lab
Perl < Programming languages
Haskell < Programming languages, Functional programming
Elixir < Programming languages, Functional programming
Erlang < Programming languages, Functional programming
Clojure < Programming languages, Functional programming
F# < Programming languages, Functional programming = F sharp
OCaml < Programming languages, Functional programming
Lisp! < Programming languages = Common Lisp
Dart? < Programming languages
Lua < Programming languages
Groovy < Programming languages
Julia? < Programming languages
Fortran < Programming languages
COBOL < Programming languages
Ada? < Programming languages
Pascal? < Programming languages = Turbo Pascal
Delphi < Programming languages = Object Pascal; Embarcadero
Visual Basic < Programming languages = VB.NET; Visual Basic .NET; VB6; VB!
VBA < Programming languages = Visual Basic for Applications; Excel VBA; VBA-Makros; VBA macros; Excel-Makros
ABAP < Programming languages = SAP ABAP; ABAP OO; ABAP Objects
Apex? < Programming languages = Salesforce Apex
Assembly language < Programming languages = x86 assembly; ARM assembly; Assembler programming
Bash < Shell scripting = Bash scripting
Shell scripting < Programming languages = shell scripts; Unix shell; shell script; Shell?; zsh; Shell-Skripte
PowerShell < Shell scripting = Windows PowerShell; Power Shell
Solidity < Programming languages, Blockchain
Blockchain < Software development = Ethereum; Hyperledger; Web3; distributed ledger
Zig? < Programming languages
VHDL < Programming languages, FPGA design
Verilog < Programming languages, FPGA design = SystemVerilog
FPGA design < Embedded systems = FPGA; FPGAs
Scratch? < Programming languages
Functional programming < Software development = funktionale Programmierung; programmation fonctionnelle
Object-oriented programming < Software development = OOP; object oriented programming; object-oriented design; OOD!; objektorientierte Programmierung; programmation orientée objet; programación orientada a objetos; programmazione a oggetti; programmazione orientata agli oggetti; programação orientada a objetos; objectgeoriënteerd programmeren; programowanie obiektowe; objektorientiert
Concurrency < Software development = multithreading; multi-threading; concurrent programming; parallel programming; nebenläufige Programmierung
Data structures and algorithms < Software development = data structures; algorithms; Algorithmen und Datenstrukturen; Datenstrukturen; algorithm design
// Web
HTML < Web development = HTML5; HTML 5; HyperText Markup Language; XHTML
CSS < Web development = CSS3; CSS 3; cascading style sheets
Sass? < CSS = SCSS
Less? < CSS
Tailwind CSS < CSS = Tailwind; TailwindCSS
Bootstrap < CSS = Bootstrap 4; Bootstrap 5
Responsive design < Web development, Frontend development = responsive web design; responsives Design; mobile-first
Web accessibility < Frontend development = WCAG; a11y; WAI-ARIA; accessibility standards; barrierefreies Web; Barrierefreiheit; accessibilité numérique; ARIA!; accessibility; accesibilidad; acessibilidade; toegankelijkheid; dostępność cyfrowa
Frontend frameworks~ < JavaScript, Frontend development
React < Frontend frameworks = React.js; ReactJS; React 18; React Hooks
Angular? < Frontend frameworks, TypeScript = Angular 2+; AngularJS; Angular.js
Vue.js < Frontend frameworks = Vue!; VueJS; Vue 3; Vue3; Vuex; Pinia
Svelte < Frontend frameworks = SvelteKit
Ember.js < Frontend frameworks = EmberJS
Solid.js < Frontend frameworks = SolidJS
jQuery < JavaScript, Frontend development
Next.js < React = NextJS
Nuxt < Vue.js = Nuxt.js; NuxtJS
Gatsby < React = GatsbyJS; Gatsby.js
Redux < React = Redux Toolkit
RxJS < JavaScript = reactive extensions
Astro? < Frontend development
Web Components < Frontend development = LitElement; Stencil.js
D3.js < JavaScript, Data visualisation = D3!; D3js
Three.js < JavaScript = WebGL; ThreeJS
WebAssembly < Web development = WASM
Webpack < JavaScript
Vite? < JavaScript = Vite.js; ViteJS
Babel? < JavaScript = BabelJS
npm < JavaScript = npm scripts; yarn?; pnpm
ESLint < JavaScript = Prettier
Progressive web apps < Web development = PWA; PWAs; progressive web app
Single-page applications < Frontend development = single page application; SPA!; SPAs
Server-side rendering < Frontend development = SSR!
Node.js < JavaScript, Backend development = Node?; NodeJS; Node JS
Deno < JavaScript, Backend development
Node frameworks~ < Node.js
Express.js < Node frameworks = Express?; ExpressJS
NestJS < Node frameworks, TypeScript = Nest.js
Fastify < Node frameworks
Koa? < Node frameworks = Koa.js
Python web frameworks~ < Python, Backend development
Django < Python web frameworks = Django REST framework; DRF!
Flask? < Python web frameworks
FastAPI < Python web frameworks = Fast API
Celery? < Python
SQLAlchemy < Python, Object-relational mapping
asyncio < Python
pytest < Python, Unit testing
Java EE < Java, Backend development = J2EE; JavaEE
Java frameworks~ < Java, Backend development
Spring? < Java frameworks = Spring Framework; Spring MVC; Spring Security; Spring Data; Spring WebFlux
Spring Boot < Spring = SpringBoot
Quarkus < Java frameworks
Micronaut < Java frameworks
Hibernate < Java, Object-relational mapping = JPA!; Java Persistence API
JUnit < Java, Unit testing = JUnit 5; Mockito
Maven < Java = Apache Maven
Gradle < Java
Tomcat < Java = Apache Tomcat; WildFly; JBoss
JavaFX < Java, Desktop applications = Java Swing
Ktor < Kotlin, Backend development
Akka < Scala, Backend development
.NET~ < Software development = dotnet; .NET Core; .NET Framework; dot net; Microsoft .NET; .NET 6; .NET 8
ASP.NET < .NET, Backend development = ASP.NET MVC; ASP.NET Web API; ASP.NET Core
Entity Framework < .NET, Object-relational mapping = EF Core; Entity Framework Core; LINQ
Blazor < .NET, Frontend development
WPF < .NET, Desktop applications = Windows Presentation Foundation; WinForms; Windows Forms; XAML
Xamarin < .NET, Mobile development = MAUI!
Ruby on Rails < Ruby, Backend development = Rails?; RoR!; Ruby-on-Rails
Sinatra? < Ruby, Backend development
RSpec < Ruby, Unit testing
PHP frameworks~ < PHP, Backend development
Laravel < PHP frameworks
Symfony < PHP frameworks
Other PHP frameworks < PHP frameworks = Zend Framework; Laminas; CodeIgniter; CakePHP; Yii
Composer? < PHP
Doctrine? < PHP, Object-relational mapping = Doctrine ORM
Gin? < Go = Gin Gonic
Phoenix? < Elixir = Phoenix LiveView
Qt < C++, Desktop applications = Qt5; Qt6; QML
Boost? < C++
CMake < C++
STL! < C++ = standard template library
Graphics APIs < C++ = OpenGL; Vulkan; DirectX; HLSL; GLSL
CUDA < C++ = GPU programming; OpenCL
Object-relational mapping < Backend development = ORM!; ORMs
TypeORM < Object-relational mapping, TypeScript
Prisma? < Object-relational mapping, TypeScript
// APIs and architecture
API design < Backend development = APIs; API development; API integration; API!; application programming interface; Schnittstellenentwicklung; API-Entwicklung; web APIs
REST APIs < API design, Web services = RESTful; REST API; RESTful APIs; REST!; RESTful services; RESTful web services; REST-Schnittstellen; API REST; APIs REST; interfaces REST
GraphQL < API design = Apollo GraphQL; Apollo Server; Apollo Client
gRPC < API design = Protocol Buffers; protobuf
SOAP! < API design, Web services = SOAP services; WSDL
OpenAPI < REST APIs = Swagger; OpenAPI specification
WebSockets < API design = WebSocket; Socket.io
Web services < Backend development = Webservices
OAuth < Backend development, Application security = OAuth2; OAuth 2.0; OpenID Connect; OIDC; SAML; JWT!; single sign-on; SSO!
Keycloak < OAuth
Software architecture < Software development = Softwarearchitektur; architecture logicielle; arquitectura de software; architettura software; arquitetura de software; softwarearchitectuur; architektura oprogramowania; system architecture; Systemarchitektur; solution architecture; system design; software design
Microservices < Software architecture = micro-services; microservice; Microservice-Architektur; microservices architecture; mikroserwisy; microservicios; micro services
Event-driven architecture < Software architecture = event driven architecture; event sourcing; CQRS; event-driven systems
Domain-driven design < Software architecture = DDD!; domain driven design
Service-oriented architecture < Software architecture = SOA!
Distributed systems < Software architecture = verteilte Systeme; systèmes distribués; sistemas distribuidos; sistemi distribuiti; systemy rozproszone
Design patterns < Software architecture = software design patterns; Entwurfsmuster; patrons de conception; patrones de diseño; wzorce projektowe; padrões de projeto
Clean code < Software development = SOLID principles; clean architecture; SOLID!; hexagonal architecture
Refactoring < Software development = code refactoring; legacy modernization
Code review < Software development = code reviews; peer review of code; Code-Reviews; revue de code; revisión de código; pull request reviews
Pair programming < Software development = mob programming
UML < Software architecture = Unified Modeling Language; UML diagrams
High availability < Distributed systems = fault tolerance; high-availability; Hochverfügbarkeit; haute disponibilité; alta disponibilidad
Performance optimisation < Software development = performance tuning; performance optimization; Performanceoptimierung; application performance
Message brokers~ < Event-driven architecture = message queue; message queues; messaging systems; message broker; message-oriented middleware
RabbitMQ < Message brokers = Rabbit MQ; AMQP
Apache Kafka < Message brokers, Stream processing = Kafka; Kafka Streams; Confluent
Other message brokers < Message brokers = ActiveMQ; IBM MQ; JMS!; ZeroMQ
MQTT < Message brokers = Mosquitto
NATS! < Message brokers
// Testing
Software testing < Software development = software tester; QA!; quality assurance testing; Softwaretest; Softwaretests; test logiciel; tests logiciels; pruebas de software; collaudo software; testes de software; softwaretesten; testowanie oprogramowania; QA testing; QA engineer
Test automation < Software testing = automated testing; automated tests; Testautomatisierung; automatisation des tests; automatización de pruebas; automazione dei test; automação de testes; testautomatisering; automatyzacja testów; test-automation; QA automation
Manual testing < Software testing = manuelles Testen; exploratory testing; tests manuels; pruebas manuales; testy manualne
Unit testing < Software testing = unit tests; Unit-Tests; tests unitaires; pruebas unitarias; test unitari; testes unitários; testy jednostkowe; integration tests; integration testing
Test-driven development < Unit testing = TDD!; test driven development; testgetriebene Entwicklung
Behaviour-driven development < Test automation = BDD!; behavior-driven development; Cucumber; Gherkin; SpecFlow
End-to-end testing < Test automation = E2E tests; end to end tests; e2e testing
Regression testing < Software testing = Regressionstests; regression tests; pruebas de regresión
Performance testing < Software testing = load testing; stress testing; Lasttests; tests de charge; pruebas de carga
Test management < Software testing = test plans; test cases; Testfälle; test planning; Testmanagement; plan de test; casos de prueba; test case design; test strategy
Acceptance testing < Software testing = user acceptance testing; UAT!; Abnahmetests; recette fonctionnelle
Browser automation~ < Test automation
Selenium < Browser automation = Selenium WebDriver; Selenium IDE
Cypress < Browser automation = Cypress.io
Playwright? < Browser automation
Puppeteer < Browser automation
Robot Framework < Test automation
Appium < Test automation, Mobile development
JavaScript test runners < Unit testing, JavaScript = Jest?; Vitest; Mocha; Jasmine; Testing Library
Postman? < API testing
API testing < Software testing = SoapUI; REST Assured
JMeter < Performance testing = Apache JMeter; Gatling; LoadRunner; k6
Test case management < Test management = TestRail; Xray; Zephyr; HP ALM
// Mobile
iOS development < Mobile development = iOS; iOS apps; Xcode; iOS-Entwicklung
SwiftUI < iOS development, Swift = UIKit; Cocoa Touch
Android development < Mobile development = Android; Android Studio; Android SDK; Android-Entwicklung
Jetpack Compose < Android development, Kotlin
Cross-platform mobile~ < Mobile development
React Native < Cross-platform mobile, React
Flutter < Cross-platform mobile, Dart
Hybrid app frameworks < Cross-platform mobile = Ionic; Cordova; PhoneGap; Capacitor
App Store publishing < Mobile development = App Store; Google Play; Play Store
// Games and graphics
Game engines~ < Game development
Unity? < Game engines = Unity3D; Unity 3D
Unreal Engine < Game engines = UE4; UE5; Unreal
Godot < Game engines
Augmented and virtual reality < Software development = augmented reality; virtual reality; AR/VR; VR/AR; mixed reality; extended reality
Computer graphics < Software development = 3D graphics; rendering engines; Computergrafik; shaders
// Embedded
RTOS < Embedded systems = real-time operating systems; Zephyr RTOS; VxWorks; real-time systems; Echtzeitsysteme
Microcontrollers < Embedded systems = microcontroller; Mikrocontroller; STM32; AVR; ESP32; PIC microcontroller; ARM Cortex; microcontrôleurs; microcontroladores; mikrokontrolery
Embedded Linux < Embedded systems, Linux = Yocto; Buildroot
AUTOSAR < Embedded systems
CAN bus < Embedded systems = CAN-Bus; CANoe; CANalyzer; LIN bus
Fieldbus protocols < Embedded systems = I2C; SPI!; UART; Modbus; Profibus; Profinet; EtherCAT
Arduino < Microcontrollers
Raspberry Pi < Embedded Linux
Internet of Things < Embedded systems = IoT; Industrial IoT; IIoT; Internet der Dinge; internet des objets; internet de las cosas
Robot Operating System < Robotics = ROS!; ROS2
Device drivers < Embedded systems = device driver development; kernel development; Linux kernel
// Tools of the craft
[tool]
Version control~ < Software development = source control; Versionskontrolle; Versionsverwaltung; contrôle de version; control de versiones; controllo di versione; versiebeheer; kontrola wersji
Git < Version control = git flow; Gitflow
Subversion < Version control = SVN; Apache Subversion
Mercurial < Version control
Perforce < Version control
GitHub < Git = Git Hub
GitLab < Git
Bitbucket < Git
Visual Studio Code < Software development = VS Code; VSCode
Visual Studio < Software development
Development environments < Software development = IntelliJ IDEA; IntelliJ; JetBrains; PyCharm; WebStorm; Eclipse IDE; NetBeans
Eclipse? < Software development
Vim < Software development = Neovim; Emacs
Jira < Agile methods = Atlassian Jira; Jira Software; Atlassian
Confluence < Technical documentation = Atlassian Confluence
Sentry? < Monitoring
SonarQube < Code review = SonarCloud
Figma to code < Frontend development
Storybook < Frontend development
[technical]
Content management systems~ < Web development = CMS!; content management system; Content-Management-Systeme; gestor de contenidos
WordPress < Content management systems = Word Press; Elementor; WooCommerce
Drupal < Content management systems
TYPO3 < Content management systems
Joomla < Content management systems
Contentful < Content management systems = Strapi; Sanity.io
Adobe Experience Manager < Content management systems = AEM!
E-commerce platforms~ < Web development
Shopify < E-commerce platforms = Shopify Plus; Liquid templates
Magento < E-commerce platforms = Adobe Commerce
Shopware < E-commerce platforms
PrestaShop < E-commerce platforms
Low-code development < Software development = low-code; no-code; Power Apps; OutSystems; Mendix; low code; PowerApps
Technical documentation < Writing = technische Dokumentation; documentation technique; documentación técnica; documentazione tecnica; documentação técnica; technische documentatie; dokumentacja techniczna; technical writing; Technische Redaktion
Requirements engineering < Business analysis = requirements analysis; requirements gathering; requirements elicitation; Anforderungsanalyse; Anforderungsmanagement; requirements management; analyse des besoins; recueil des besoins; análisis de requisitos; analisi dei requisiti; levantamento de requisitos; analiza wymagań; user stories; user requirements
Agile methods~ < Project management = agile; agile development; agile software development; Agile Methoden; agile methodology; agile methodologies; méthodes agiles; méthode agile; metodologías ágiles; metodologie agili; metodologias ágeis; metodyki zwinne; agile Softwareentwicklung; agile Arbeitsweise; agile werken; metodyka agile
Scrum < Agile methods = Scrum framework; sprint planning; scrum team
Kanban < Agile methods
Scaled Agile Framework < Agile methods = SAFe!; Scaled Agile; LeSS framework
[technical]
Log-structured storage < Databases = LSM trees; LSM tree; LSM!; RocksDB; write-ahead logs; write-ahead logging; WAL!; storage engines; fsync; storage engine
Consensus protocols < Distributed systems = Raft?; Paxos; consensus algorithms; etcd internals
Geospatial databases < Geographic information systems, Databases = geospatial indexing; H3 index; spatial indexing
eBPF < Linux
[tool]
Lottie < Animation = Lottie animations; animazioni con Lottie; Rive!
[domain]
Product discovery < Product management = roadmapping; descubrimiento de producto
`;
