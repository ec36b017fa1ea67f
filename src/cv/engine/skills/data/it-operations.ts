/** Cloud, operations, networks, security, support. */
export const IT_OPERATIONS = `
[technical]
IT! = information technology; Informationstechnik; Informationstechnologie; informatique; informática; informatyka; technologie informacyjne; tecnología de la información; tecnologia dell'informazione; technologies de l'information; tecnologia da informação; EDV!; TIC!
Cloud computing < IT = cloud; cloud infrastructure; cloud services; Cloud-Technologien; nuage informatique; computación en la nube; chmura obliczeniowa; cloud technologies; Cloud-Infrastruktur
Cloud platforms~ < Cloud computing
Amazon Web Services < Cloud platforms = AWS; Amazon AWS; AWS Cloud
Microsoft Azure < Cloud platforms = Azure; MS Azure; Azure cloud
Google Cloud Platform < Cloud platforms = GCP; Google Cloud
OpenStack < Cloud platforms
Small cloud providers < Cloud platforms = DigitalOcean; Hetzner Cloud; OCI!; OVHcloud; Vercel; Netlify
AWS Lambda < Amazon Web Services, Serverless
Amazon EC2 < Amazon Web Services = EC2; AWS EC2
Amazon S3 < Amazon Web Services = S3!; AWS S3; S3 buckets
Amazon RDS < Amazon Web Services, Relational databases = RDS!; Aurora PostgreSQL; Amazon Aurora
DynamoDB < Amazon Web Services, NoSQL databases = Amazon DynamoDB
CloudFormation < Amazon Web Services, Infrastructure as code
Amazon ECS < Amazon Web Services, Containers = ECS!; Fargate; EKS!; Amazon EKS
AWS Glue < Amazon Web Services, ETL
Amazon Redshift < Amazon Web Services, Data warehousing = Redshift
AWS streaming and queues < Amazon Web Services, Stream processing = Kinesis; Amazon Kinesis; Amazon SQS; SQS!; SNS!
Azure DevOps < Microsoft Azure, CI/CD = TFS!; Azure Pipelines; VSTS
Azure Functions < Microsoft Azure, Serverless
Azure Data Factory < Microsoft Azure, ETL = ADF!; Synapse Analytics
Microsoft Entra ID < Microsoft Azure, Identity management = Azure Active Directory; Azure AD; Entra ID
Azure Kubernetes Service < Microsoft Azure, Kubernetes = AKS!
Google Kubernetes Engine < Google Cloud Platform, Kubernetes = GKE!
BigQuery < Google Cloud Platform, Data warehousing = Google BigQuery; Big Query
Serverless < Cloud computing = serverless architecture; serverless computing; FaaS!
DevOps < IT = DevSecOps; dev ops; DevOps culture; platform engineering
Site reliability engineering < DevOps = SRE!; site reliability
CI/CD < DevOps = continuous integration; continuous delivery; continuous deployment; CI/CD pipelines; CI-CD; CICD; intégration continue; integración continua; integrazione continua; build pipelines; deployment pipelines; déploiement continu; ciągła integracja
CI servers~ < CI/CD
Jenkins < CI servers
GitLab CI < CI servers, GitLab = GitLab CI/CD; GitLab pipelines
GitHub Actions < CI servers, GitHub
Hosted CI tools < CI servers = CircleCI; Travis CI; TeamCity; Bamboo CI
Argo CD < CI/CD, Kubernetes = ArgoCD; FluxCD
Containers?~ < DevOps = containerisation; containerization; container orchestration; Containerisierung; conteneurisation; contenedores; konteneryzacja; container technologies
Docker < Containers = Docker Compose; Docker Swarm; Dockerfile
Podman < Containers
Kubernetes < Containers = K8s; Kubernetes cluster
Helm? < Kubernetes = Helm charts
OpenShift < Kubernetes = Red Hat OpenShift
Istio < Kubernetes = Linkerd; Envoy proxy
Infrastructure as code < DevOps = IaC!; infrastructure-as-code
Terraform < Infrastructure as code = OpenTofu; Terragrunt
Pulumi < Infrastructure as code
Configuration management tools~ < Infrastructure as code
Ansible < Configuration management tools
Puppet? < Configuration management tools = Puppet Enterprise
Chef? < Configuration management tools = Chef Infra
SaltStack < Configuration management tools
Monitoring < DevOps = system monitoring; monitoring and alerting; Systemüberwachung
Prometheus < Monitoring
Grafana < Monitoring
Application monitoring tools < Monitoring = Datadog; New Relic; Dynatrace; AppDynamics
Host monitoring tools < Monitoring = Nagios; Zabbix; Icinga; Checkmk; PRTG
ELK Stack < Monitoring, Logging = Elastic Stack; Logstash; Kibana; ELK!
Splunk < Monitoring, Logging
OpenTelemetry < Monitoring = Jaeger; distributed tracing
Logging < DevOps = log management; Graylog; log analysis
Incident management < IT service management = incident response; on-call; Störungsmanagement; gestion des incidents; gestión de incidencias; gestione degli incidenti; Incident-Management
Elasticsearch < NoSQL databases, Search engines = Elastic Search
Search engines < Backend development = Solr; Apache Solr; Lucene; full-text search
Nginx < Web servers
Apache HTTP Server < Web servers = Apache2; Apache web server; Apache?
Web servers < System administration = web server; Webserver; IIS!; HAProxy; Traefik; load balancer
HashiCorp Vault < DevOps = Consul
// Systems
System administration < IT = sysadmin; systems administration; Systemadministration; Systemadministrator; administration système; administration systèmes; administrateur système; administración de sistemas; administrador de sistemas; amministrazione di sistemi; sistemista; administração de sistemas; systeembeheer; systeembeheerder; administracja systemami; administrator systemów; server administration; Serveradministration; system administrator
Operating systems~ < System administration = operating system; Betriebssysteme; systèmes d'exploitation; sistemas operativos; sistemi operativi; sistemas operacionais; besturingssystemen; systemy operacyjne
Linux < Operating systems = GNU/Linux; Linux administration; Linux servers
Ubuntu < Linux
Debian < Linux
Red Hat Enterprise Linux < Linux = RHEL; Red Hat; CentOS; Rocky Linux; Fedora Linux; SUSE
Unix < Operating systems = AIX; FreeBSD; HP-UX
Windows Server < System administration, Windows = Microsoft Windows Server; Windows Server 2019; Windows Server 2022
Windows! < Operating systems = Microsoft Windows; MS Windows; Windows 10; Windows 11
macOS < Operating systems = Mac OS; Mac OS X; Jamf
Active Directory < Windows Server, Identity management = Group Policy; GPO!; LDAP; Gruppenrichtlinien
Identity management < IT security = IAM!; identity and access management; access management; Okta; Berechtigungsmanagement; SailPoint
Microsoft Exchange < System administration = Exchange Server; Exchange Online; MS Exchange
Microsoft Intune < Device management = Intune; SCCM; Endpoint Manager; MECM
Device management < System administration = mobile device management; MDM!; endpoint management; software deployment; Softwareverteilung
Virtualisation < System administration = virtualization; Virtualisierung; virtualización; virtualizzazione; virtualisatie; wirtualizacja; virtual machines; virtualização
VMware < Virtualisation = vSphere; ESXi; vCenter; VMware vSphere
Hyper-V < Virtualisation = Microsoft Hyper-V
Virtualisation platforms < Virtualisation = Proxmox; KVM!; XenServer; QEMU
Citrix < Virtualisation = XenApp; XenDesktop; virtual desktops; VDI!
Backup and recovery < System administration = backup; backups; Datensicherung; Veeam; sauvegarde; copias de seguridad; Commvault; data backup; kopie zapasowe
Storage systems < System administration = SAN!; NAS!; NetApp; storage area network; RAID!; Ceph; Speichersysteme
Data centre operations < System administration = data center; data centre; Rechenzentrum; centre de données; centro de datos; datacenter
Mainframe < System administration = z/OS; IBM mainframe; AS/400; JCL!
// Networks
Computer networks < IT = networking equipment; network administration; network engineering; Netzwerktechnik; Netzwerkadministration; de:Netzwerke?; réseaux informatiques; administration réseau; redes informáticas; redes de computadoras; administración de redes; reti informatiche; redes de computadores; netwerkbeheer; sieci komputerowe; administracja sieci; network administrator; network engineer; IT-Netzwerke
TCP/IP < Computer networks = TCP-IP; network protocols; Netzwerkprotokolle; protocoles réseau
DNS < Computer networks = DHCP; DNS/DHCP; domain name system
VPN < Computer networks = IPsec; OpenVPN; WireGuard; virtual private network
Routing and switching < Computer networks = LAN/WAN; VLAN; OSPF; BGP; MPLS; network switches; WAN!; LAN!; routers and switches; SDN!
Wi-Fi networks < Computer networks = WLAN; wireless networks; Wi-Fi; Ubiquiti
Firewalls < Computer networks, IT security = firewall; FortiGate; Palo Alto Networks; pfSense; Check Point firewall; Sophos; cortafuegos; pare-feu
Cisco < Routing and switching = Cisco IOS; Cisco Meraki; Cisco networking
Juniper < Routing and switching = Juniper Networks; Junos
VoIP < Computer networks = voice over IP; SIP!; Asterisk PBX; IP telephony; IP-Telefonie
Telecommunications < Computer networks = telecoms; Telekommunikation; telecomunicaciones; telecomunicazioni; telecomunicações; telecommunicatie; telekomunikacja; 5G; LTE!; 4G; fibre optics; fiber optics; Glasfasertechnik; fibre optique; fibra óptica; światłowody
Structured cabling < Computer networks = network cabling; Netzwerkverkabelung; strukturierte Verkabelung; câblage réseau; cableado estructurado
Wireshark < Computer networks = tcpdump; packet analysis
// Security
IT security < IT = cyber security; cybersecurity; information security; IT-Sicherheit; Informationssicherheit; sécurité informatique; cybersécurité; seguridad informática; ciberseguridad; sicurezza informatica; cibersegurança; segurança da informação; informatiebeveiliging; cyberbezpieczeństwo; bezpieczeństwo informacji; bezpieczeństwo IT; InfoSec; seguridad de la información
Application security < IT security = OWASP; OWASP Top 10; secure coding; AppSec; web application security; SAST; DAST
Penetration testing < IT security = pentesting; pen testing; Penetrationstests; tests d'intrusion; pentest; red teaming; Kali Linux; Metasploit; Burp Suite; testy penetracyjne; pruebas de penetración
Network security < IT security, Computer networks = Netzwerksicherheit; sécurité réseau; seguridad de redes; IDS/IPS; intrusion detection; sicurezza di rete
Cloud security < IT security, Cloud computing = Cloud-Sicherheit
SIEM < IT security = Microsoft Sentinel; QRadar; security information and event management; security monitoring; SOC analyst; security operations center; security operations centre
Vulnerability management < IT security = vulnerability assessment; Nessus; Schwachstellenmanagement; Qualys; vulnerability scanning; OpenVAS; Patchmanagement
Threat analysis < IT security = threat intelligence; threat modeling; threat hunting; MITRE ATT&CK
Digital forensics < IT security = computer forensics; IT-Forensik; reverse engineering of malware
Cryptography < IT security = encryption; Kryptographie; cryptographie; PKI!; TLS!; SSL/TLS; criptografía; Verschlüsselung; kryptografia
Endpoint security < IT security = EDR!; antivirus; CrowdStrike; Microsoft Defender; endpoint protection
Information security standards < IT security, Compliance = ISO 27001; ISO/IEC 27001; ISO27001; ISMS!; BSI-Grundschutz; IT-Grundschutz; NIST framework; NIS2; SOC 2; PCI DSS; TISAX
Data protection < Compliance = GDPR; DSGVO; RGPD; Datenschutz; data privacy; protection des données; protección de datos; protezione dei dati; proteção de dados; gegevensbescherming; ochrona danych; ochrona danych osobowych; RODO!; AVG-wetgeving; LGPD; LOPD; HIPAA; privacy law; General Data Protection Regulation; Datenschutz-Grundverordnung
// Support
IT support < IT = technical support; help desk; helpdesk; service desk; user support; desktop support; IT-Support; Anwenderbetreuung; First-Level-Support; 1st level support; 2nd level support; second level support; first line support; second line support; support informatique; support technique; assistance informatique; soporte técnico; soporte informático; assistenza tecnica informatica; assistenza informatica; suporte técnico; suporte de TI; technische ondersteuning; wsparcie techniczne; wsparcie IT; support utilisateurs; soporte a usuarios; IT-helpdesk; Second-Level-Support; servicedesk; Benutzersupport
IT service management < IT = ITSM; IT-Service-Management; ITIL v4; ITIL v3; change management ITIL
ServiceNow < IT service management = Service Now
Ticketing systems < IT support = ticket system; Ticketsystem; ticketing tools; Freshdesk; OTRS; système de tickets; sistema de tickets; Jira Service Management; BMC Remedy; Ticketsysteme
Hardware troubleshooting < IT support = PC repair; computer hardware; hardware maintenance; PC-Hardware; Hardwarewartung; maintenance informatique; mantenimiento de equipos informáticos; manutenzione hardware; hardware installation; computer repair; printer support; manutenção de computadores; reparación de ordenadores; serwis komputerowy
IT asset management < IT service management = asset management IT; software licensing; Lizenzmanagement; licence management; IT inventory
IT project management < Project management, IT = IT-Projektmanagement; gestion de projets informatiques; IT-Projektleitung; IT-Projektleiter; IT project manager; gestión de proyectos TI; zarządzanie projektami IT
IT procurement < Procurement, IT
Enterprise architecture < Software architecture = TOGAF; ArchiMate; Unternehmensarchitektur; enterprise architect
[tool]
Mobile field data capture < Geographic information systems = ArcGIS Field Maps; Field Maps; field data capture; Survey123; QField
`;
